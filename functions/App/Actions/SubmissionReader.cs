using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Actions;

/// <summary>Reads what was sent to an action link, within limits that no honest form reaches.</summary>
public static class SubmissionReader
{
    /// <summary>The largest body, in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private const int MaxValues = 200;
    private const string FormType = "application/x-www-form-urlencoded";

    // Bytes that are no UTF-8 are refused: read leniently, two different bodies could become one.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>What was sent; or the refusal: 413 too large, 415 another type, 400 not readable.</returns>
    public static async Task<(Submission? Sent, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellation = default)
    {
        var type = request.GetTypedHeaders().ContentType?.MediaType.Value;
        var bytes = await BodyAsync(request, cancellation);
        if (bytes is null)
        {
            return (null, Problems.TooLarge($"A form has at most {MaxBytes / 1024} kB."));
        }

        // What has no fields (resume, finishEarly) may come without a body.
        var isEmpty = bytes.Length == 0;
        var isForm = FormType.Equals(type, StringComparison.OrdinalIgnoreCase);
        if (!isForm && !Accepts.IsJson(type) && !(isEmpty && type is null))
        {
            return (null, Problems.Of(
                StatusCodes.Status415UnsupportedMediaType,
                "This type of body is not read here.",
                $"Send {FormType} or application/json.",
                [new("Content-Type", $"must be {FormType} or application/json")]));
        }

        try
        {
            var fields = isEmpty ? [] : isForm ? Form(Strict.GetString(bytes)) : FlatJson.Read(bytes);
            return (Of(request, fields), null);
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException or InvalidDataException)
        {
            var rule = exception is FormatException ? exception.Message : "must be readable, in UTF-8, with at most 200 values";
            return (null, Problems.Invalid("body", rule));
        }
    }

    private static Submission Of(HttpRequest request, Dictionary<string, string[]> fields)
    {
        fields.Remove(Submission.OnceField, out var once);
        var key = request.Headers["Idempotency-Key"].ToString();
        return new Submission
        {
            Fields = fields,
            Once = once is { Length: > 0 } && once[^1].Length > 0 ? once[^1] : null,
            IdempotencyKey = key.Length > 0 ? key : null,
        };
    }

    private static Dictionary<string, string[]> Form(string text)
    {
        using var reader = new FormReader(text) { ValueCountLimit = MaxValues };
        return reader.ReadForm().ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(value => value ?? "").ToArray(),
            StringComparer.Ordinal);
    }

    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[8 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
