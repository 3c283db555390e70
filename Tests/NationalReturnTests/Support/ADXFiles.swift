/// Files of ADX, written by hand.
enum ADXFiles {
  static let secondQuarter = """
    <?xml version="1.0" encoding="UTF-8"?>
    <adx xmlns="urn:ihe:qrph:adx:2015" exported="2016-11-25T00:00:00Z">
      <group orgUnit="E06000017" period="2016-07-01/P3M" dataSet="bcf-2016-17-Q2" completeDate="2016-11-25">
        <dataValue dataElement="finance.income.plan.q1" value="1"/>
        <dataValue dataElement="finance.income.plan.q2" value="2"/>
        <dataValue dataElement="finance.income.plan.total" value="3"/>
        <dataValue dataElement="finance.income.plan.fund" value="4"/>
        <dataValue dataElement="finance.income.forecast.q1" value="1"/>
        <dataValue dataElement="finance.income.forecast.q2" value="1.5"/>
        <dataValue dataElement="finance.income.forecast.total" value="2.5"/>
        <dataValue dataElement="finance.income.forecast.fund" value="4"/>
        <dataValue dataElement="finance.income.actual.q1" value="0.99"/>
        <dataValue dataElement="finance.schemes.1.people" value="12"/>
        <dataValue dataElement="metrics.delayed" value="684"/>
        <dataValue dataElement="numbers.budgets" value="16"/>
        <dataValue dataElement="numbers.share" value="88.4"/>
        <dataValue dataElement="numbers.cost" value="250000"/>
        <dataValue dataElement="delayed-transfers.numerator" value="352"/>
        <dataValue dataElement="delayed-transfers.denominator" value="30873"/>
        <dataValue dataElement="delayed-transfers.value" value="1140.1548278431"/>
        <dataValue dataElement="delayed-transfers.plan" value="684"/>
        <dataValue dataElement="non-elective-admissions.numerator" value="152"/>
        <dataValue dataElement="non-elective-admissions.denominator" value="1"/>
        <dataValue dataElement="non-elective-admissions.value" value="152"/>
      </group>
      <group orgUnit="E06000017" period="2016-04-01/P6M" dataSet="bcf-2016-17-Q2" completeDate="2016-11-25">
        <dataValue dataElement="residential-admissions.numerator" value="15"/>
        <dataValue dataElement="residential-admissions.denominator" value="8540"/>
        <dataValue dataElement="residential-admissions.value" value="0.1756440281"/>
        <dataValue dataElement="residential-admissions.plan" value="0.18"/>
        <dataValue dataElement="falls.numerator" value="71"/>
        <dataValue dataElement="falls.denominator" value="8540"/>
        <dataValue dataElement="falls.value" value="0.831381733"/>
        <dataValue dataElement="falls.plan" value="0.83"/>
      </group>
      <group orgUnit="E06000017" period="2016-10-01/P3M" dataSet="bcf-2016-17-Q2" completeDate="2016-11-25">
        <dataValue dataElement="reablement.plan" value="83"/>
      </group>
    </adx>

    """

  /// Incomplete, so that no group has a day on which it was complete.
  static let thirdQuarter = """
    <?xml version="1.0" encoding="UTF-8"?>
    <adx xmlns="urn:ihe:qrph:adx:2015" exported="2016-11-25T00:00:00Z">
      <group orgUnit="E06000017" period="2016-10-01/P3M" dataSet="bcf-2016-17-Q3">
        <dataValue dataElement="numbers.budgets" value="16"/>
        <dataValue dataElement="delayed-transfers.plan" value="611.5"/>
      </group>
      <group orgUnit="E06000017" period="2016-04-01/P9M" dataSet="bcf-2016-17-Q3">
        <dataValue dataElement="falls.numerator" value="107"/>
        <dataValue dataElement="falls.denominator" value="8540"/>
      </group>
    </adx>

    """
}
