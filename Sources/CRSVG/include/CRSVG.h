#ifndef C_RSVG_H
#define C_RSVG_H

/* librsvg 2.52 or later and cairo: draw an SVG picture into an image.

   The libraries are loaded when the first picture is drawn, because they bring forty more with them: every run would
   wait for these, and only a Word document has pictures.

   The few functions of librsvg and GLib are declared here: their headers are found by pkg-config only, which also asks
   for -pthread, and the package manager does not allow that flag. */
#include <cairo/cairo.h>

typedef struct bcf_rsvg_handle bcf_rsvg_handle;

/// GError: what went wrong; the library owns it until it is freed.
typedef struct {
  unsigned int domain;
  int code;
  char *_Nullable message;
} bcf_rsvg_error;

/// RsvgRectangle: where the picture goes.
typedef struct {
  double x, y, width, height;
} bcf_rsvg_rectangle;

#pragma clang assume_nonnull begin

/// The functions of the libraries, each under its own name.
typedef struct {
  bcf_rsvg_handle *_Nullable (*_Nonnull rsvg_handle_new_from_data)(
      const unsigned char *_Nullable data, unsigned long size, bcf_rsvg_error *_Nullable *_Nonnull error);
  int (*_Nonnull rsvg_handle_get_intrinsic_size_in_pixels)(
      bcf_rsvg_handle *handle, double *width, double *height);
  int (*_Nonnull rsvg_handle_render_document)(
      bcf_rsvg_handle *handle, cairo_t *_Nullable context, const bcf_rsvg_rectangle *viewport,
      bcf_rsvg_error *_Nullable *_Nonnull error);
  void (*_Nonnull g_object_unref)(void *object);
  void (*_Nonnull g_error_free)(bcf_rsvg_error *error);
  cairo_surface_t *_Nullable (*_Nonnull cairo_image_surface_create)(cairo_format_t format, int width, int height);
  cairo_t *_Nullable (*_Nonnull cairo_create)(cairo_surface_t *_Nullable surface);
  void (*_Nonnull cairo_set_source_rgb)(cairo_t *_Nullable context, double red, double green, double blue);
  void (*_Nonnull cairo_paint)(cairo_t *_Nullable context);
  void (*_Nonnull cairo_destroy)(cairo_t *_Nullable context);
  void (*_Nonnull cairo_surface_flush)(cairo_surface_t *_Nullable surface);
  unsigned char *_Nullable (*_Nonnull cairo_image_surface_get_data)(cairo_surface_t *_Nullable surface);
  int (*_Nonnull cairo_image_surface_get_stride)(cairo_surface_t *_Nullable surface);
  void (*_Nonnull cairo_surface_destroy)(cairo_surface_t *_Nullable surface);
} bcf_rsvg_functions;

/// The functions, loaded by the first call and kept; any thread may call.
///
/// Returns NULL where librsvg is not installed, or lacks one of them.
const bcf_rsvg_functions *_Nullable bcf_rsvg_load(void);

#pragma clang assume_nonnull end

#endif
