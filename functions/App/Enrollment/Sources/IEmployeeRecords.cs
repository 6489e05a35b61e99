using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.Core.Enrollment.Records;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>Asks an HR system for an employee: the rest of what a thin webhook only hints at.</summary>
public interface IEmployeeRecords
{
    /// <summary>Whose systems it knows how to ask.</summary>
    SourceKind Kind { get; }

    /// <summary>An employee as the system shows them now; null when it has none of this id.</summary>
    /// <exception cref="HttpRequestException">The system cannot say just now, or does not let us in; the event waits.</exception>
    /// <exception cref="OperationCanceledException">It took too long; the event waits.</exception>
    /// <exception cref="System.Text.Json.JsonException">Its answer is not what it should be; the event waits.</exception>
    Task<EmployeeRecord?> FindAsync(WebhookSource source, string employeeId, CancellationToken cancellation = default);
}
