using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Mail;

/// <summary>Looks up what a mail about a relationship needs.</summary>
public sealed class MailScenes(PersonStore people, ProgramStore programs, SessionDetails details, ILogger<MailScenes> logger)
{
    /// <summary>
    /// The scene of a relationship as it is after a step. A program's version that is gone must not keep a relationship from ever making
    /// its step: the words of the present one serve, its terms the relationship has with it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The program is gone; nothing of ours removes one.</exception>
    public async Task<MailScene> OfAsync(RelationshipState state, CancellationToken cancellation = default)
    {
        var program = await programs.GetVersionAsync(state.ProgramId, state.ProgramVersion, cancellation) ?? await PresentAsync(state, cancellation);
        var known = await people.GetAsync(state.Members.Select(member => member.Id), cancellation);
        return new MailScene(state, program.Document, known, await details.PlacesAsync(state, cancellation));
    }

    private async Task<StoredProgram> PresentAsync(RelationshipState state, CancellationToken cancellation)
    {
        logger.LogWarning("Version {Version} of {ProgramId} is gone; mails of {RelationshipId} take the present one", state.ProgramVersion, state.ProgramId, state.Id);
        return await programs.GetAsync(state.ProgramId, cancellation) ?? throw new InvalidOperationException($"Program {state.ProgramId} is gone.");
    }
}
