#include "csv_masks.h"
