/* librsvg and cairo: draw an SVG picture into an image. */
#include <librsvg/rsvg.h>
#include <cairo.h>
