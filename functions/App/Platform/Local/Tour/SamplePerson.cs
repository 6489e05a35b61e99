using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Platform.Local.Tour;

/// <summary>Somebody of the sample company, as its HR system knows them.</summary>
/// <param name="Id">The employee id.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">What they enroll as.</param>
/// <param name="ProgramId">The program.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="Department">The department.</param>
/// <param name="Location">The town.</param>
/// <param name="TimeZone">The IANA zone.</param>
/// <param name="About">What they say of themselves.</param>
/// <param name="Skills">What a mentor offers, or a mentee wants.</param>
internal sealed record SamplePerson(
    string Id,
    string Name,
    MemberRole Role,
    string ProgramId,
    string JobTitle,
    string Department,
    string Location,
    string TimeZone,
    string About,
    params string[] Skills)
{
    public string Email => $"{Id}@example.com";

    public string FirstName => Name[..Name.IndexOf(' ', StringComparison.Ordinal)];
}
