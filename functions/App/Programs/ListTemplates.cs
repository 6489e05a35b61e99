using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Programs;

/// <summary>
/// <c>GET /program-templates?language=</c>: programs to start from, each ready to be put once its id, name and owners are set; in English
/// where no language is asked for.
/// </summary>
public sealed class ListTemplates(AccessDecider access)
{
    [Function(nameof(ListTemplates))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/program-templates")] HttpRequest request,
        CancellationToken cancellation)
    {
        var decision = await access.DecideAsync(request, cancellation);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        var tag = request.Query["language"].ToString();
        return (tag.Length == 0 ? Languages.English : Languages.Of(tag)) is { } language
            ? JsonAnswer.Of(new ListAnswer<ProgramDocument>(ProgramTemplates.In(language)))
            : Problems.Invalid("language", $"must be one of {string.Join(", ", Languages.All)}");
    }
}
