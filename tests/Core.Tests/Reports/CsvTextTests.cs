using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Tests.Reports;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("", "")]
    public void Given_a_text_when_it_becomes_a_cell_then_no_spreadsheet_takes_it_for_a_formula(string text, string cell) =>
        Assert.Equal(cell + ",x\r\n", new CsvText().Cell(text).Cell("x").EndRow().ToString());

    [Fact]
    public void Given_numbers_when_they_become_cells_then_they_stay_numbers() =>
        Assert.Equal("-12.5,,3\r\n", new CsvText().Cell(-12.5m).Cell((decimal?)null).Cell(3m).EndRow().ToString());
}
