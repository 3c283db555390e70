/* libxlsxwriter: writes .xlsx. */
#include <xlsxwriter.h>
