import Metrics
import Testing

struct EditionTests {
  @Test func revisionCountsBeforePublication() throws {
    let edition = Edition(published: try Sample.day("2018-01-11"), revised: try Sample.day("2018-05-10"))
    #expect(edition.date?.description == "2018-05-10")
    #expect(edition.description == "revised 2018-05-10")
  }

  @Test func publicationCountsWithoutRevision() throws {
    let edition = Edition(published: try Sample.day("2018-01-11"))
    #expect(edition.date?.description == "2018-01-11")
    #expect(edition.description == "published 2018-01-11")
  }

  @Test func nameCountsWhereThereIsNoDate() throws {
    #expect(Edition(name: "mid-2016 estimate").description == "mid-2016 estimate")
    #expect(Edition(published: try Sample.day("2018-01-11"), name: "mid").description == "published 2018-01-11")
  }

  @Test func localListHasTheDayOnWhichItWasTaken() throws {
    let edition = Edition(taken: try Sample.day("2016-10-05"))
    #expect(edition.date?.description == "2016-10-05")
    #expect(edition.description == "as at 2016-10-05")
  }

  @Test func localReturnHasNoDate() {
    #expect(Edition().date == nil)
    #expect(Edition().description == "local")
  }
}
