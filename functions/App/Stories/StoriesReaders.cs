using System.Globalization;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Stories;

/// <summary>
/// What participants read of what their programs have published. Consent is asked for each time: whoever has taken it back, or is forgotten,
/// is gone at once.
/// </summary>
public sealed class StoriesReaders(
    StoriesStore stories, Testimonials testimonials, RelationshipProjection relationships, EnrollmentStore enrollments, ProgramStore programs)
{
    /// <summary>The ways to all that the visitor may read, from their own page.</summary>
    public async Task<IReadOnlyList<StoriesLink>> LinksAsync(Visit visit, CancellationToken cancellation = default)
    {
        var links = new List<StoriesLink>();
        HashSet<string>? own = null;
        await foreach (var published in stories.AllAsync(cancellation))
        {
            own ??= await ProgramsOfAsync(visit.Person.Id, cancellation);
            if (await IsParticipantAsync(own, published.ProgramId, visit.Person.Id, cancellation)
                && await programs.GetAsync(published.ProgramId, cancellation) is { Document: { } program })
            {
                links.Add(new StoriesLink(program.Name, $"{visit.Path}/stories/{program.Id}"));
            }
        }

        return links;
    }

    /// <summary>A program's page; null when it has published nothing, or the visitor has no part in it.</summary>
    public async Task<StoriesPage?> PageAsync(Visit visit, string programId, CancellationToken cancellation = default)
    {
        if (await stories.GetAsync(programId, cancellation) is not { } published
            || !await IsParticipantAsync(await ProgramsOfAsync(visit.Person.Id, cancellation), programId, visit.Person.Id, cancellation)
            || await programs.GetAsync(programId, cancellation) is not { Document: { } program })
        {
            return null;
        }

        var allowed = (await testimonials.OfAsync(published.Chosen.Select(each => each.RelationshipId), cancellation)).ToDictionary(ChoiceField.Of);
        return new StoriesPage
        {
            ProgramName = program.Name,
            Language = LanguageOf(visit, program.Language),
            Introduction = published.Introduction,
            Testimonials = [.. published.Chosen.Where(allowed.ContainsKey).Select(chosen => WordsOf(allowed[chosen]))],
            Practice = published.Practice is { Findings.Count: > 0 } practice ? practice : null,
            MeUrl = visit.Path,
        };
    }

    /// <summary>A testimonial as a page shows it.</summary>
    internal static StoriesTestimonial WordsOf(Testimonial testimonial) => new(testimonial.Name, testimonial.Role, testimonial.Text);

    private static CultureInfo LanguageOf(Visit visit, string? programLanguage) => Languages.Of(visit.Person, programLanguage);

    private async Task<HashSet<string>> ProgramsOfAsync(string personId, CancellationToken cancellation) =>
        await relationships.AllOfPersonAsync(personId, cancellation).Select(membership => membership.ProgramId).ToHashSetAsync(cancellationToken: cancellation);

    private async Task<bool> IsParticipantAsync(HashSet<string> own, string programId, string personId, CancellationToken cancellation) =>
        own.Contains(programId)
        || await enrollments.IsEnrolledAsync(programId, personId, MemberRole.Mentee, cancellation)
        || await enrollments.IsEnrolledAsync(programId, personId, MemberRole.Mentor, cancellation);
}
