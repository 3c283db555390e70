/// Faults that the schema finds. The codes are those of libxml2: 1824 type, 1831 length, 1833 and 1834 range, 1839 pattern,
/// 1840 list of words, 1845 root, 1866 attribute too many, 1868 attribute missing, 1871 elements, 1848 nil.
enum SchemaFaults {
  static let all: [BrokenReturn] = [
    BrokenReturn("root of another namespace", "return:2", "return:1", "schema 1845"),
    BrokenReturn("no day of the return", " asAt=\"2016-11-25\"", "", "schema 1868"),
    BrokenReturn("template of another word", "template=\"complete\"", "template=\"done\"", "schema 1840"),
    BrokenReturn("period without a length", "period=\"2016-07-01/P3M\"", "period=\"2016-07-01\"", "schema 1839"),
    BrokenReturn("rounded to 1", " template=", " roundedTo=\"1\" template=", "schema 1833"),
    BrokenReturn("day that does not exist", "asAt=\"2016-11-25\"", "asAt=\"2016-11-31\"", "schema 1824"),
    BrokenReturn("day with a time zone", "asAt=\"2016-11-25\"", "asAt=\"2016-11-25Z\"", "schema 1839"),
    BrokenReturn("area without a name", ">Rutland</area>", "></area>", "schema 1831"),
    BrokenReturn("sheet without an id", " sheetId=\"cover\"", "", "schema 1868"),
    BrokenReturn("sheet after the measures", "</measures>\n", "</measures>\n  <sheet/>\n", "schema 1871"),
    BrokenReturn("question without an id", " id=\"cover.area\"", "", "schema 1868"),
    BrokenReturn("id with a space", "id=\"cover.area\"", "id=\"cover area\"", "schema 1839"),
    BrokenReturn("attribute that is unknown", "id=\"cover.area\"", "id=\"cover.area\" by=\"me\"", "schema 1866"),
    BrokenReturn("status of another word", "status=\"optional\"", "status=\"later\"", "schema 1840"),
    BrokenReturn("origin of another word", "origin=\"given\"", "origin=\"guessed\"", "schema 1840"),
    BrokenReturn("carried from a year", "from=\"2016-17-Q1\"", "from=\"2016-17\"", "schema 1839"),
    BrokenReturn("empty text", ">All is under way.<", "><", "schema 1831"),
    BrokenReturn("answer below 0", "<number>16<", "<number>-1<", "schema 1833"),
    BrokenReturn("answer above 100,000,000", "<number>16<", "<number>100000001<", "schema 1834"),
    BrokenReturn("answer with an exponent", "<number>16<", "<number>1e3<", "schema 1824"),
    BrokenReturn("cell with a comma", "column=\"q1\">1<", "column=\"q1\">1,000<", "schema 1824"),
    BrokenReturn(
      "cell of 30 February", "<date column=\"begun\">2016-09-01", "<date column=\"begun\">2016-02-30", "schema 1824"),
    BrokenReturn("day as people write it", "<date>2016-11-25<", "<date>25/11/2016<", "schema 1824"),
    BrokenReturn(
      "two answers", "<number>16</number>\n", "<number>16</number>\n      <number>17</number>\n", "schema 1871"),
    BrokenReturn("element that is unknown", "<number>16</number>", "<count>16</count>", "schema 1871"),
    BrokenReturn(
      "two suggestions", "      <undecided>", "      <suggested>On track to meet target</suggested>\n      <undecided>",
      "schema 1871", at: "<option>On track"),
    BrokenReturn("group without an area", " orgUnit=\"E06000017\"", "", "schema 1868"),
    BrokenReturn(
      "group without a measure", "  <measures>\n",
      "  <measures>\n    <group orgUnit=\"E06000017\" period=\"2016-01-01/P3M\" dataSet=\"a\"/>\n", "schema 1871"),
    BrokenReturn("place 0", "order=\"1\"", "order=\"0\"", "schema 1833"),
    BrokenReturn("figure in words", "<numerator>352<", "<numerator>many<", "schema 1824"),
    BrokenReturn("figure that is empty", "<numerator>352<", "<numerator><", "schema 1824"),
    BrokenReturn("reason of another word", "missing=\"suppressed\"", "missing=\"secret\"", "schema 1840"),
    BrokenReturn(
      "nil that holds a number", "<numerator xsi:nil=\"true\" missing=\"not-yet-available\"/>",
      "<numerator xsi:nil=\"true\" missing=\"not-yet-available\">5</numerator>", "schema 1848"),
    BrokenReturn("plan with another test", "test=\"at most\"", "test=\"below\"", "schema 1840"),
    BrokenReturn("colour of another word", "colour=\"amber\"", "colour=\"orange\"", "schema 1840"),
    BrokenReturn("source of another part", "part=\"denominator\"", "part=\"both\"", "schema 1840"),
    BrokenReturn("signature on another ground", "basis=\"informal\"", "basis=\"verbal\"", "schema 1840"),
    BrokenReturn(
      "signature without a body", "      <body>Clinical commissioning group</body>\n", "", "schema 1871",
      at: "<body>Clinical"),
  ]
}
