/* librsvg 2.52 or later and cairo: draw an SVG picture into an image.

   The few functions of librsvg and GLib are declared here: their headers are found by pkg-config only, which also asks
   for -pthread, and the package manager does not allow that flag. */
#include <cairo/cairo.h>

typedef struct bcf_rsvg_handle bcf_rsvg_handle;

/* GError: what went wrong; the library owns it until it is freed. */
typedef struct {
  unsigned int domain;
  int code;
  char *message;
} bcf_rsvg_error;

/* RsvgRectangle: where the picture goes. */
typedef struct {
  double x, y, width, height;
} bcf_rsvg_rectangle;

bcf_rsvg_handle *rsvg_handle_new_from_data(const unsigned char *data, unsigned long size, bcf_rsvg_error **error);
int rsvg_handle_get_intrinsic_size_in_pixels(bcf_rsvg_handle *handle, double *width, double *height);
int rsvg_handle_render_document(
    bcf_rsvg_handle *handle, cairo_t *context, const bcf_rsvg_rectangle *viewport, bcf_rsvg_error **error);
void g_object_unref(void *object);
void g_error_free(bcf_rsvg_error *error);
