namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>Finds by classes of people who may be with whom, without looking at every pair.</summary>
internal interface ISieve
{
    /// <summary>Parts of the people such that within a part every pair may be, and no other pair may.</summary>
    /// <param name="group">Mentees and mentors, each rising.</param>
    IEnumerable<Group> Split(Group group);
}
