using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Enrollment;

/// <summary><c>GET /programs/{programId}/enrollments</c>: who takes part, and who did, by person and role.</summary>
public sealed class ListEnrollments(OwnerGate gate, EnrollmentStore enrollments)
{
    private const int PageSize = 100;

    [Function(nameof(ListEnrollments))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/enrollments")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var scope = $"enrollments/{programId}";
        if (!Continuations.TryUnwrap(scope, request.Query[Continuations.Parameter], out var continuation))
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }

        try
        {
            var page = await enrollments.ListAsync(programId, [], PageSize, continuation, cancellation);
            return JsonAnswer.Of(new ListAnswer<EnrollmentItem>(
                [.. page.Items.Where(item => !item.Value.IsVoid).Select(item => EnrollmentItem.Of(item.Value))],
                Continuations.Wrap(scope, page.Continuation)));
        }
        catch (FormatException)
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }
    }
}

/// <summary>An enrollment as the API shows it.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Role">The role.</param>
/// <param name="Status">Whether the person takes part.</param>
/// <param name="Version">The version of the HR event that said so.</param>
/// <param name="At">When HR said so; UTC.</param>
public sealed record EnrollmentItem(string PersonId, MemberRole Role, EnrollmentStatus Status, long Version, DateTimeOffset At)
{
    /// <summary>The item of a stored enrollment.</summary>
    public static EnrollmentItem Of(ProgramEnrollment enrollment) =>
        new(enrollment.PersonId, enrollment.Role, enrollment.Status, enrollment.Version, enrollment.At);
}
