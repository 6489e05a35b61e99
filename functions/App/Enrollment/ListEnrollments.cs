using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Enrollment;

/// <summary><c>GET /programs/{programId}/enrollments</c>: who takes part, and who did, by person and role.</summary>
public sealed class ListEnrollments(OwnerGate gate, EnrollmentStore enrollments)
{
    private const int PageSize = 100;

    /// <summary>Answers one page.</summary>
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
