using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Pages.Tests;

public sealed class StatusCodeTests
{
    [Theory]
    [InlineData("checkIn", 200)]
    [InlineData("checkIn-fault", 400)]
    [InlineData("bookSession-collision", 409)]
    [InlineData("logSession-collision", 409)]
    [InlineData("recorded", 200)]
    [InlineData("alreadyRecorded", 200)]
    [InlineData("gone-Expired", 410)]
    [InlineData("gone-Revoked", 410)]
    [InlineData("gone-ClosedByOther", 410)]
    [InlineData("notFound", 404)]
    [InlineData("wrongPhase-Kickoff", 409)]
    [InlineData("failed", 500)]
    [InlineData("failed-busy", 503)]
    [InlineData("signIn", 401)]
    [InlineData("signIn-oldLink", 410)]
    public void Given_a_page_when_it_is_answered_then_with_its_own_status_code(string name, int statusCode) =>
        Assert.Equal(statusCode, Sample.Plain.AllPages().First(page => page.Name == name).Page.StatusCode);
}
