using System.Net;

namespace ServerlessMentoring.App.Tests.Services;

public sealed class NpmServiceTests(NpmServices services)
{
    [Fact]
    public async Task A_service_answers_and_is_shared()
    {
        var address = await services.CosmosAsync();
        using var http = new HttpClient { BaseAddress = address };
        using var answer = await http.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(address, await services.CosmosAsync());
    }

    [Fact]
    public async Task A_mail_server_takes_two_ports()
    {
        var (smtp, web) = (FreePort.Next(), FreePort.Next());
        await using var service = await NpmService.StartAsync(
            "maildev/bin/maildev", web, "--smtp", $"{smtp}", "--web", $"{web}", "--ip", "127.0.0.1", "--web-ip", "127.0.0.1");
        using var http = new HttpClient { BaseAddress = service.Address };
        Assert.Equal("[]", await http.GetStringAsync("/email", TestContext.Current.CancellationToken));
    }
}
