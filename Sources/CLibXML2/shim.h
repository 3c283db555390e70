/* The parts of libxml2 that XMLDocuments uses. Headers are found through pkg-config libxml-2.0. */
#include <libxml/xmlversion.h>
/* Debian's libxml2 would bring in the system's ICU, whose types clash with those of Swift's Foundation. The switch only
   adds members at the end of a structure that is never touched here. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
