using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>A fairness audit as a table, a row for each group. Cells without a figure are empty.</summary>
public static class FairnessCsv
{
    private static readonly string[] Columns =
    [
        "role", "by", "value", "people", "withheld", "readable", "matched",
        "matchRate", "matchRateLow", "matchRateHigh", "othersMatchRate", "othersMatchRateLow", "othersMatchRateHigh", "matchFinding",
        "meanScore", "meanScoreLow", "meanScoreHigh", "othersMeanScore", "othersMeanScoreLow", "othersMeanScoreHigh", "scoreFinding",
    ];

    public static string Of(FairnessAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var csv = Columns.Aggregate(new CsvText(), (text, column) => text.Cell(column)).EndRow();
        foreach (var group in audit.Groups)
        {
            Write(csv, group);
        }

        return csv.ToString();
    }

    private static void Write(CsvText csv, FairnessGroup group)
    {
        csv.Cell(group.IsMentors ? "mentor" : "mentee").Cell(group.By).Cell(group.Value).Cell(group.People);
        csv.Cell(Flag(group.IsWithheld)).Cell(Flag(group.IsReadable)).Cell(group.Matched);
        Write(csv, group.MatchRate);
        Write(csv, group.OthersMatchRate);
        csv.Cell(EnumWord.Of(group.MatchFinding));
        Write(csv, group.MeanScore);
        Write(csv, group.OthersMeanScore);
        csv.Cell(EnumWord.Of(group.ScoreFinding)).EndRow();
    }

    private static void Write(CsvText csv, Interval? figure) => csv.Cell(figure?.Value).Cell(figure?.Low).Cell(figure?.High);

    private static string Flag(bool value) => value ? "true" : "false";
}
