using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>Reads the forms of an owner's page. A page of hundreds of matches has more fields than a framework's reader takes.</summary>
internal static class OwnerForm
{
    private const int MaxBytes = 1_000_000;

    /// <summary>The fields; null when there is more than any page of ours sends.</summary>
    public static async Task<Dictionary<string, StringValues>?> ReadAsync(HttpRequest request, CancellationToken cancellation) =>
        await RequestBody.ReadAsync(request, MaxBytes, cancellation) is { } body
            ? QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body))
            : null;

    /// <summary>413, as a page: what was sent is more than any page of ours sends, and nothing of it was saved.</summary>
    public static PageResult TooLarge(string formUrl) =>
        new(new UnreadablePage { Status = StatusCodes.Status413PayloadTooLarge, FormUrl = formUrl });
}
