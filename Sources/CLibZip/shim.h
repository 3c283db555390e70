/* libzip: the container of .xlsx and .ods. */
#include <zip.h>
