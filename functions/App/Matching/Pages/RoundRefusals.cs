using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>Says to an owner why a round could not be run or started, with names.</summary>
public sealed class RoundRefusals(RoundAnswers answers)
{
    /// <param name="why">Why.</param>
    /// <param name="backUrl">Where to go on.</param>
    /// <param name="isConflict">Whether the program's state is in the way, and not what was sent.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<RoundRefusedPage> OfAsync(
        IReadOnlyList<Remark> why, string backUrl, bool isConflict = false, CancellationToken cancellation = default)
    {
        var nameOf = await answers.NamesAsync(why, cancellation);
        return new RoundRefusedPage { Why = [.. why.Select(each => each.Named(nameOf))], BackUrl = backUrl, IsConflict = isConflict };
    }
}
