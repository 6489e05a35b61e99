using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Actions;

/// <summary>The people of a relationship as the others see them: members see each other's names, never addresses.</summary>
public static class Cards
{
    /// <summary>The other members who are still part of it.</summary>
    public static IReadOnlyList<PersonCard> OthersOf(Visit visit) =>
        [.. visit.Others.Select(member => Of(member, visit.People.GetValueOrDefault(member.Id)))];

    /// <summary>The names of the other members.</summary>
    public static IReadOnlyList<string> OtherNames(Visit visit) => [.. visit.Others.Select(member => visit.NameOf(member.Id))];

    /// <summary>The members who may take something on, the one who looks first.</summary>
    public static IReadOnlyList<NoteOwner> OwnersOf(Visit visit) =>
    [
        .. visit.State.ActiveMembers
            .OrderBy(member => member.Id != visit.Person.Id)
            .Select(member => new NoteOwner(member.Id, visit.NameOf(member.Id))),
    ];

    /// <summary>A member; one whom we no longer know has only an id.</summary>
    public static PersonCard Of(Member member, Person? person) => new()
    {
        Name = person?.DisplayName ?? member.Id,
        Role = member.Role,
        TimeZone = person?.TimeZone ?? member.TimeZone,
        JobTitle = person?.JobTitle,
        Department = person?.Department,
        Location = person?.Location,
        About = person is { About.Length: > 0 } ? person.About : null,
    };
}
