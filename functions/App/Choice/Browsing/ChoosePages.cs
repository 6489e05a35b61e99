using System.Globalization;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>Puts the page together on which somebody chooses. It shows who fits best first, and nobody's scores.</summary>
public sealed class ChoosePages(Pools pools, Wishes wishes, RequestStore requests, PersonStore people, RelationshipProjection relationships, TimeProvider clock)
{
    private const int PageSize = 20;
    private const int LongestSearch = 100;

    /// <summary>The page of a visit to a program, with what is to be shown of it.</summary>
    public async Task<ChoosePage> OfAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var program = visit.Program!.Document;
        var role = RoleOf(visit);
        var closed = await WhyClosedAsync(program, visit.Person, role, cancellation);
        var pool = closed is null ? await pools.ReadAsync(program, visit.Person, role, cancellation) : [];
        var search = visit.Shown.GetValueOrDefault("q", "").Trim();
        search = search[..Math.Min(LongestSearch, search.Length)];
        var found = pool.Where(person => Fits(person.Person, search)).ToList();
        var count = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var number = Math.Clamp(int.TryParse(visit.Shown.GetValueOrDefault("page"), CultureInfo.InvariantCulture, out var asked) ? asked : 1, 1, count);
        var wished = await wishes.OfAsync(program.Id, visit.Person.Id, role, cancellation);
        var book = role == MemberRole.Mentee ? await requests.BookAsync(program.Id, visit.Person.Id, cancellation) : null;
        var cards = new List<ChoiceCard>();
        foreach (var person in found.Skip((number - 1) * PageSize).Take(PageSize))
        {
            cards.Add(await CardAsync(program, role, person, wished, book, visit.Person.TimeZone, cancellation));
        }

        return new ChoosePage
        {
            Context = context,
            Role = role,
            Picks = role == MemberRole.Mentor && ChoiceRoles.MentorsPick(program),
            CanWish = closed is null && ChoiceRoles.WishesCount(program),
            CanAsk = role == MemberRole.Mentee ? ChoiceRoles.MenteesAsk(program) : ChoiceRoles.MentorsPick(program),
            Closed = closed?.Say(),
            People = cards,
            Total = found.Count,
            Search = search,
            Number = number,
            Pages = count,
            Basis = ChooseForm.BasisOf(wished),
            Wishes = await WishesAsync(wished, cancellation),
            Requests = await RequestsAsync(book, cancellation),
            OtherRoleUrl = visit.Roles is { AsMentee: true, AsMentor: true }
                ? $"{visit.Path}?as={(role == MemberRole.Mentee ? "mentor" : "mentee")}"
                : null,
        };
    }

    /// <summary>As what a visitor chooses: as asked for, where they have both roles.</summary>
    public static MemberRole RoleOf(Visit visit) => visit.Roles switch
    {
        { AsMentee: true, AsMentor: true } => visit.Shown.GetValueOrDefault("as") == "mentor" ? MemberRole.Mentor : MemberRole.Mentee,
        { AsMentor: true } => MemberRole.Mentor,
        _ => MemberRole.Mentee,
    };

    /// <summary>Why nothing can be chosen now, one sentence; null when it can.</summary>
    public async Task<Remark?> WhyClosedAsync(ProgramDocument program, Person person, MemberRole role, CancellationToken cancellation = default) =>
        ProgramDates.WhyNoMatches(program, clock.GetUtcNow()) is not null ? Choosing.Say(nameof(ChoosingTexts.NoMatchesNow))
        : role == MemberRole.Mentee && await pools.IsMentoredAsync(program.Id, person.Id, cancellation)
            ? Choosing.Say(nameof(ChoosingTexts.HaveMentor))
        : role == MemberRole.Mentor && ChoiceRoles.MentorsPick(program) && await pools.FreePlacesAsync(person, cancellation) == 0
            ? Choosing.Say(nameof(ChoosingTexts.NoPlaceToPick))
        : null;

    private static bool Fits(Person person, string search)
    {
        string?[] texts =
        [
            person.DisplayName, person.JobTitle, person.Department, person.Location, person.About,
            .. person.SkillsOffered, .. person.SkillsWanted, .. person.Goals,
            .. LanguagesOf(person).SelectMany(name => Languages.All.Select(language => name.In(language))),
        ];
        var all = string.Join('\n', texts);
        return search.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => all.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static IReadOnlyList<Remark> LanguagesOf(Person person) =>
        LanguageNames.InOrder((person.Profile.Languages ?? []).Select(tag => tag.Split('-', '_')[0].ToLowerInvariant()));

    private async Task<ChoiceCard> CardAsync(
        ProgramDocument program, MemberRole role, PoolPerson found, IReadOnlyList<string> wished, RequestBook? book, string zone, CancellationToken cancellation)
    {
        var person = found.Person;
        var isMentor = role == MemberRole.Mentee;
        var (completed, led) = isMentor ? await ExperienceAsync(program.Id, person.Id, cancellation) : default;
        return new ChoiceCard
        {
            Id = person.Id,
            Person = new PersonCard
            {
                Name = person.DisplayName,
                Role = isMentor ? MemberRole.Mentor : MemberRole.Mentee,
                TimeZone = person.TimeZone,
                JobTitle = person.JobTitle,
                Department = person.Department,
                Location = person.Location,
                About = person.About.Length > 0 ? person.About : null,
            },
            Languages = [.. LanguagesOf(person).Select(name => name.Say())],
            Skills = isMentor ? person.SkillsOffered : person.SkillsWanted,
            Goals = isMentor ? [] : person.Goals,
            Completed = isMentor ? completed : null,
            SessionsLed = led,
            FreePlaces = isMentor ? found.FreePlaces : null,
            Hours = found.Verdict.Factors.FirstOrDefault(factor => factor.Factor == "timeZone") is { } hours
                ? (hours.Reason?.Text ?? Remarks.Reason(nameof(ReasonTexts.HoursFew))).Say()
                : null,
            IsWished = wished.Contains(person.Id),
            WhyNot = isMentor ? WhyNotAsk(program, book, person.Id, zone)?.Say() : null,
        };
    }

    private Remark? WhyNotAsk(ProgramDocument program, RequestBook? book, string mentorId, string zone) =>
        book?.WhyNot(mentorId, program.Matching.Rules.NotPairedForMonths, clock.GetUtcNow()) is null ? null
        : book.OpenTo(mentorId) is not null ? Choosing.Say(nameof(ChoosingTexts.RequestWaits))
        : book.Open.Count() >= RequestBook.MaxOpen ? Choosing.Say(nameof(ChoosingTexts.RequestsWait), RequestBook.MaxOpen)
        : book.MayAskAgainAt(mentorId) is { } again && again > clock.GetUtcNow() ? Choosing.Say(nameof(ChoosingTexts.AskAgainFrom), ChoiceDays.Of(again, zone))
        : book.AskedTooOften(clock.GetUtcNow()) ? Choosing.Say(nameof(ChoosingTexts.AskedTooOften), RequestBook.MaxAsked, RequestBook.AskedDays)
        : Choosing.Say(nameof(ChoosingTexts.NotForNow));

    private async Task<(int Completed, int Led)> ExperienceAsync(string programId, string mentorId, CancellationToken cancellation)
    {
        var (completed, led) = (0, 0);
        await foreach (var row in relationships.AllAsync(programId, [Condition.Has("people", mentorId)], cancellation))
        {
            if (row.Mentors.Contains(mentorId))
            {
                completed += row.Phase == Phase.Completed ? 1 : 0;
                led += row.SessionsHeld;
            }
        }

        return (completed, led);
    }

    private async Task<IReadOnlyList<ChoiceWish>> WishesAsync(IReadOnlyList<string> wished, CancellationToken cancellation)
    {
        var known = await people.GetAsync(wished, cancellation);
        return [.. wished.Where(known.ContainsKey).Select(id => new ChoiceWish(id, known[id].DisplayName))];
    }

    private async Task<IReadOnlyList<MyRequest>> RequestsAsync(RequestBook? book, CancellationToken cancellation)
    {
        // The latest of each mentor says where it stands.
        var latest = book?.Requests.Reverse().DistinctBy(request => request.MentorId).ToList() ?? [];
        var known = await people.GetAsync(latest.Select(request => request.MentorId), cancellation);
        return
        [
            .. latest.Select(request => new MyRequest(
                request.Id,
                known.GetValueOrDefault(request.MentorId)?.DisplayName ?? Choosing.Say(nameof(ChoosingTexts.SomebodyLeft)).Say(),
                request.Status,
                request.At,
                request.ExpiresAt)),
        ];
    }
}
