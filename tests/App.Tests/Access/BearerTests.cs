using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;

namespace ServerlessMentoring.App.Tests.Access;

public sealed class BearerTests
{
    private const string ObjectId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    [Fact]
    public async Task Given_a_token_of_the_tenant_when_it_names_an_owner_by_object_id_or_principal_name_then_only_their_programs_open()
    {
        await using var issuer = await Issuer.StartAsync();
        await using var app = await StartAsync(issuer);

        var byId = await ListAsync(app, issuer.Token(app.Now, new() { ["oid"] = ObjectId }));
        var byName = await ListAsync(app, issuer.Token(app.Now, new() { ["oid"] = Guid.NewGuid().ToString(), ["upn"] = "OWNER@example.com" }));
        var byMail = await ListAsync(app, issuer.Token(app.Now, new() { ["oid"] = Guid.NewGuid().ToString(), ["email"] = "owner@example.com" }));

        Assert.Equal(["by-id"], IdsOf(byId));
        Assert.Equal(["by-name"], IdsOf(byName));
        Assert.Empty(IdsOf(byMail));
    }

    [Fact]
    public async Task Given_a_token_that_is_wrong_in_one_thing_when_sent_then_401()
    {
        await using var issuer = await Issuer.StartAsync();
        await using var app = await StartAsync(issuer);
        using var otherKey = RSA.Create(2048);
        Dictionary<string, object> owner = new() { ["oid"] = ObjectId };

        string[] tokens =
        [
            issuer.Token(app.Now, owner, audience: "api://other"),
            issuer.Token(app.Now, owner, tenant: Guid.NewGuid().ToString()),
            issuer.Token(app.Now, owner, issuer: "https://elsewhere.example.com"),
            issuer.Token(app.Now, owner, key: otherKey),
            issuer.Token(app.Now, owner, lifetime: TimeSpan.FromMinutes(-6)),
            "eyJhbGciOiJub25lIn0.eyJvaWQiOiJ4In0.",
            "nonsense",
        ];

        foreach (var token in tokens)
        {
            (await ListAsync(app, token)).Is(401);
        }
    }

    private static async Task<TestApp> StartAsync(Issuer issuer)
    {
        var app = await TestApp.StartAsync(builder => builder.Services.Configure<MentoringOptions>(options =>
            options.Entra = new EntraOptions { TenantId = Issuer.Tenant, Audience = Issuer.Audience, Authority = issuer.Authority }));
        await Calls.PutAsync(app.Http, "/api/programs/by-id", ProgramJsonOf.Onboarding("by-id", ObjectId));
        await Calls.PutAsync(app.Http, "/api/programs/by-name", ProgramJsonOf.Onboarding("by-name"));
        return app;
    }

    private static Task<Answer> ListAsync(TestApp app, string token) =>
        Calls.GetAsync(app.Anonymous, "/api/programs", ("Authorization", $"Bearer {token}"));

    private static List<string?> IdsOf(Answer answer)
    {
        answer.Is(200);
        return [.. answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())];
    }
}
