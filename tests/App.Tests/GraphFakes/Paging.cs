using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>Lists in pages of one, behind an empty page.</summary>
internal static class Paging
{
    private const string SkipToken = "$skiptoken";

    public static JsonObject Page(HttpRequest request, IReadOnlyList<JsonNode> items)
    {
        var page = int.TryParse(request.Query[SkipToken], CultureInfo.InvariantCulture, out var number) ? number : 0;
        var answer = new JsonObject { ["value"] = new JsonArray([.. items.Skip(page - 1).Take(page == 0 ? 0 : 1).Select(item => item.DeepClone())]) };
        if (page < items.Count)
        {
            var others = request.Query.Where(pair => pair.Key != SkipToken).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}");
            var query = string.Join('&', others.Append(string.Create(CultureInfo.InvariantCulture, $"{SkipToken}={page + 1}")));
            answer["@odata.nextLink"] = $"{request.Scheme}://{request.Host}{request.Path}?{query}";
        }

        return answer;
    }
}
