#include "CRSVG.h"

#include <dlfcn.h>
#include <pthread.h>

static bcf_rsvg_functions functions;
static int is_complete = 0;

/// Looks one function up in the library and in those that came with it.
#define FIND(name) ((functions.name = (__typeof__(functions.name))dlsym(library, #name)) != NULL)

static void load(void) {
  void *library = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  is_complete = FIND(rsvg_handle_new_from_data) && FIND(rsvg_handle_get_intrinsic_size_in_pixels) &&
                FIND(rsvg_handle_render_document) && FIND(g_object_unref) && FIND(g_error_free) &&
                FIND(cairo_image_surface_create) && FIND(cairo_create) && FIND(cairo_set_source_rgb) &&
                FIND(cairo_paint) && FIND(cairo_destroy) && FIND(cairo_surface_flush) &&
                FIND(cairo_image_surface_get_data) && FIND(cairo_image_surface_get_stride) &&
                FIND(cairo_surface_destroy);
}

const bcf_rsvg_functions *bcf_rsvg_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_complete ? &functions : NULL;
}
