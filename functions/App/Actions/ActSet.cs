using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Actions;

/// <summary>All acts, by the purpose of a link.</summary>
public sealed class ActSet(IEnumerable<IAct> acts)
{
    private readonly Dictionary<LinkPurpose, IAct> _acts =
        acts.SelectMany(act => act.Purposes.Select(purpose => (purpose, act))).ToDictionary(pair => pair.purpose, pair => pair.act);

    /// <summary>The act that a link opens; null when its purpose is none that is opened here.</summary>
    public IAct? Of(LinkPurpose purpose) => _acts.GetValueOrDefault(purpose);
}
