using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Mail;

/// <summary>Looks up what a mail about a relationship needs.</summary>
public sealed class MailScenes(PersonStore people, ProgramStore programs, SessionDetails details)
{
    /// <summary>The scene of a relationship as it is after a step.</summary>
    /// <exception cref="InvalidOperationException">The program's version is gone.</exception>
    public async Task<MailScene> OfAsync(RelationshipState state, CancellationToken cancellation = default)
    {
        var program = await programs.GetVersionAsync(state.ProgramId, state.ProgramVersion, cancellation)
            ?? throw new InvalidOperationException($"Version {state.ProgramVersion} of program {state.ProgramId} is gone.");
        var known = await people.GetAsync(state.Members.Select(member => member.Id), cancellation);
        return new MailScene(state, program.Document, known, await details.PlacesAsync(state, cancellation));
    }
}
