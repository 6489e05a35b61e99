using System.Net;
using System.Text;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.Me;

public sealed class UnsubscribeTests
{
    [Fact]
    public async Task Given_one_click_of_a_mail_program_then_reminders_stop_and_the_button_undoes_it()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PersonAsync(app, "mentee");
        var link = await Link.ToUnsubscribeAsync(app, "mentee");

        Assert.Equal(HttpStatusCode.OK, (await Link.GetAsync(app, link, HttpMethod.Head)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Link.GetAsync(app, link)).Status);
        Assert.False((await Link.PersonAsync(app, "mentee")).Unsubscribed);

        await Link.PostFormAsync(app, link, ("List-Unsubscribe", "One-Click"));
        Assert.True((await Link.PersonAsync(app, "mentee")).Unsubscribed);
        await Link.PostFormAsync(app, link, ("undo", "true"));
        Assert.False((await Link.PersonAsync(app, "mentee")).Unsubscribed);
    }

    [Theory]
    [InlineData("multipart/form-data", "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n")]
    [InlineData("text/plain", "whatever")]
    public async Task Given_one_click_in_another_shape_then_it_still_counts(string type, string body)
    {
        await using var app = await TestApp.StartAsync();
        await Given.PersonAsync(app, "mentee");
        using var request = new HttpRequestMessage(HttpMethod.Post, await Link.ToUnsubscribeAsync(app, "mentee"))
        {
            Content = new StringContent(body, Encoding.UTF8, type),
        };
        Assert.Equal(HttpStatusCode.OK, (await Link.SendAsync(app, request)).Status);
        Assert.True((await Link.PersonAsync(app, "mentee")).Unsubscribed);
    }
}
