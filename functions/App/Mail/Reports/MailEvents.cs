using System.Text.Json;

namespace ServerlessMentoring.App.Mail.Reports;

/// <summary>What a delivery of Event Grid holds for us: delivery reports, or the question whether this address wants events.</summary>
/// <param name="Reports">The reports; other events are left aside.</param>
/// <param name="ValidationCode">The code to answer with; null when nothing was asked.</param>
public sealed record MailEvents(IReadOnlyList<DeliveryReport> Reports, string? ValidationCode)
{
    private const string Report = "Microsoft.Communication.EmailDeliveryReportReceived";
    private const string Validation = "Microsoft.EventGrid.SubscriptionValidationEvent";

    /// <summary>Reads a body in the Event Grid schema.</summary>
    /// <returns>What it holds; null when it is not a list of events.</returns>
    public static MailEvents? Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            var reports = new List<DeliveryReport>();
            string? code = null;
            foreach (var each in document.RootElement.EnumerateArray())
            {
                if (Text(each, "eventType") is not { } type || !each.TryGetProperty("data", out var data))
                {
                    return null;
                }

                code ??= type == Validation ? Text(data, "validationCode") : null;
                if (type == Report && Text(data, "messageId") is { } id && Text(data, "recipient") is { } to && Text(data, "status") is { } status)
                {
                    reports.Add(new DeliveryReport(id, to, status));
                }
            }

            return new MailEvents(reports, code);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
