using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Somebody of the sample company, as its HR system knows them.</summary>
/// <param name="Name">The name; the id and the address are made of it.</param>
/// <param name="Role">What they enroll as.</param>
/// <param name="ProgramId">The program.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="Department">The department.</param>
/// <param name="TimeZone">The IANA zone, which tells the town.</param>
/// <param name="About">What they say of themselves; null when they have not filled it in.</param>
/// <param name="Skills">What a mentor offers, or a mentee wants.</param>
internal sealed record SamplePerson(
    string Name,
    MemberRole Role,
    string ProgramId,
    string JobTitle,
    string Department,
    string TimeZone,
    string? About,
    params string[] Skills)
{
    public string Id { get; } = Name.ToLowerInvariant().Replace(' ', '.');

    public string Email => $"{Id}@example.com";

    public string FirstName => Name[..Name.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>The language of their mails and pages first.</summary>
    public IReadOnlyList<string> Languages => TourCompany.SpeakGerman.Contains(Name) ? ["de", "en"] : ["en"];

    public string Location => TimeZone switch
    {
        TourCompany.London => "London",
        TourCompany.NewYork => "New York",
        TourCompany.Kolkata => "Pune",
        _ => "Berlin",
    };
}
