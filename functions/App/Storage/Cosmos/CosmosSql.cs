using System.Globalization;
using System.Text;
using Microsoft.Azure.Cosmos;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>Conditions as a query of one partition.</summary>
internal static class CosmosSql
{
    /// <summary>The items of a partition that meet all conditions, in the order of their ids.</summary>
    public static QueryDefinition Of(string partition, IReadOnlyList<Condition> conditions)
    {
        var sql = new StringBuilder("SELECT * FROM c WHERE c[\"partition\"] = @partition");
        for (var i = 0; i < conditions.Count; i++)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND {Test(conditions[i], $"@value{i}")}");
        }

        var query = new QueryDefinition(sql.Append(" ORDER BY c.id").ToString()).WithParameter("@partition", partition);
        for (var i = 0; i < conditions.Count; i++)
        {
            query.WithParameter($"@value{i}", conditions[i].Value);
        }

        return query;
    }

    // Names of properties come from the layout, never from a caller.
    private static string Test(Condition condition, string value)
    {
        var property = $"c[\"value\"][\"{condition.Property}\"]";
        return condition.Test switch
        {
            ConditionTest.Equal => $"{property} = {value}",
            ConditionTest.LessThan => $"{property} < {value}",
            ConditionTest.ArrayContains => $"ARRAY_CONTAINS({property}, {value})",
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Test, "There is no such test."),
        };
    }
}
