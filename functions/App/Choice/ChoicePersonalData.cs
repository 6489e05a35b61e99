using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.Choice.Inviting;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice;

/// <summary>Whom people asked, who asked them, and to what they were invited.</summary>
public sealed class ChoicePersonalData(
    RequestStore requests, InvitationStore invitations, EnrollmentStore enrollments, ProgramStore programs) : IPersonalData
{
    public string Name => "choices";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var (made, invited, received) = (new JsonArray(), new JsonArray(), new JsonArray());
        await foreach (var program in programs.AllAsync(cancellation))
        {
            var programId = program.Document.Id;
            foreach (var request in (await requests.BookAsync(programId, personId, cancellation))?.Requests ?? [])
            {
                made.Add(new JsonObject
                {
                    ["programId"] = programId,
                    ["mentorId"] = request.MentorId,
                    ["message"] = request.Message,
                    ["at"] = request.At.UtcDateTime,
                    ["status"] = request.Status.ToString(),
                });
            }

            foreach (var role in Enum.GetValues<MemberRole>())
            {
                if (await invitations.GetAsync(programId, personId, role, cancellation) is { } invitation)
                {
                    invited.Add(new JsonObject { ["programId"] = programId, ["at"] = invitation.At.UtcDateTime });
                }
            }

            await foreach (var (menteeId, request) in ReceivedAsync(programId, personId, cancellation))
            {
                received.Add(new JsonObject
                {
                    ["programId"] = programId,
                    ["menteeId"] = menteeId,
                    ["at"] = request.At.UtcDateTime,
                    ["status"] = request.Status.ToString(),
                    ["reason"] = request.Note,
                });
            }
        }

        return made.Count + invited.Count + received.Count == 0
            ? null
            : new JsonObject { ["requests"] = made, ["received"] = received, ["invitations"] = invited };
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var programId in erasure.Programs)
        {
            if (await requests.BookAsync(programId, erasure.PersonId, cancellation) is { } own)
            {
                await requests.ForgetAsync(own, cancellation);
            }

            await foreach (var book in requests.AllAsync(programId, cancellation))
            {
                if (book.Requests.Any(request => request.MentorId == erasure.PersonId))
                {
                    await requests.UpdateAsync(programId, book.MenteeId, each => Without(each, erasure), cancellation);
                }
            }

            foreach (var role in Enum.GetValues<MemberRole>())
            {
                await invitations.ForgetAsync(programId, erasure.PersonId, role, cancellation);
            }
        }

        await requests.ForgetRefsAsync(erasure.PersonId, cancellation);
    }

    /// <summary>The requests to a mentor. The books outlive the way to them, so all of a program are read: only where the person mentors, or has.</summary>
    private async IAsyncEnumerable<(string MenteeId, DirectRequest Request)> ReceivedAsync(
        string programId, string mentorId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await enrollments.GetAsync(new EnrollmentKey(programId, mentorId, MemberRole.Mentor), cancellation) is null)
        {
            yield break;
        }

        await foreach (var book in requests.AllAsync(programId, cancellation))
        {
            foreach (var request in book.Requests.Where(request => request.MentorId == mentorId))
            {
                yield return (book.MenteeId, request);
            }
        }
    }

    /// <summary>That somebody was asked stays, as a request to nobody; what they said of it goes.</summary>
    private static RequestBook Without(RequestBook book, Erasure erasure)
    {
        // At the time of the erasure nobody of that name can answer any more.
        var closed = book.Requests.Where(request => request.MentorId == erasure.PersonId)
            .Aggregate(book, (each, request) => each.Close(request.Id, RequestStatus.NoPlace, erasure.RequestedAt));
        return closed with
        {
            Requests = [.. closed.Requests.Select(request => request.MentorId == erasure.PersonId
                ? request with { MentorId = erasure.Tombstone, Note = null }
                : request)],
        };
    }
}
