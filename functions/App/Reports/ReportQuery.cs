using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Reports;

/// <summary>What the address of a report asks for.</summary>
internal static class ReportQuery
{
    private const int MaxDepartment = 200;

    /// <summary>Reads <c>from</c>, <c>to</c> and <c>department</c>.</summary>
    public static ReportFilter Read(HttpRequest request, out IReadOnlyList<Fault> faults)
    {
        var found = new List<Fault>();
        var filter = new ReportFilter(Day(request, "from", found), Day(request, "to", found), Department(request, found));
        if (filter.From > filter.To)
        {
            found.Add(new Fault("to", "must not be before from"));
        }

        faults = found;
        return filter;
    }

    /// <summary>Whether the answer is a table: by <c>format</c>, else by what the caller accepts.</summary>
    public static bool WantsCsv(HttpRequest request, out Fault? fault)
    {
        fault = null;
        switch (request.Query["format"].ToString())
        {
            case "csv":
                return true;
            case "json":
                return false;
            case "":
                return request.GetTypedHeaders().Accept is { Count: > 0 } accepted
                    && accepted.OrderByDescending(type => type.Quality ?? 1).First().MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase);
            default:
                fault = new Fault("format", "must be one of json, csv");
                return false;
        }
    }

    private static DateOnly? Day(HttpRequest request, string name, List<Fault> faults)
    {
        var text = request.Query[name].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add(new Fault(name, "must be a date, yyyy-MM-dd"));
        return null;
    }

    private static string? Department(HttpRequest request, List<Fault> faults)
    {
        var text = request.Query["department"].ToString().Trim();
        if (text.Length > MaxDepartment || text.Any(char.IsControl))
        {
            faults.Add(new Fault("department", $"must be at most {MaxDepartment} characters, without control characters"));
        }

        return text.Length == 0 ? null : text;
    }
}
