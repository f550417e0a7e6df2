// The figures first, side by side: gzip looks back no further than 32 kB, and these repeat one another's words most.
import "../policy/sources";
import "../policy/programmes";
import "../policy/academic-years";
import "./fees";
import "./funding";
import "./study";
import "./tables";
