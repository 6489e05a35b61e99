using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People;

/// <summary>Reads reporting lines: a person's manager, the manager's manager and so on.</summary>
public sealed class ManagerChains(PersonStore people)
{
    // Far more levels than any company has: a line that is longer is a fault of the data.
    private const int MostLevels = 50;

    /// <summary>
    /// The reporting line of each person, nearest first. It ends with a manager who is not known here, or before one who is in it already, so
    /// that a circle in the data ends too.
    /// </summary>
    /// <returns>A list for each person, by id; empty for whoever has no manager.</returns>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfAsync(
        IReadOnlyCollection<Person> of, CancellationToken cancellation = default)
    {
        var managers = await ManagersAsync(of, cancellation);
        return of.ToDictionary(person => person.Id, IReadOnlyList<string> (person) => ChainOf(person.Id, managers));
    }

    /// <summary>Who is whose manager, upwards from these people, read level by level: each person once, however many report to them.</summary>
    private async Task<Dictionary<string, string?>> ManagersAsync(IReadOnlyCollection<Person> of, CancellationToken cancellation)
    {
        var managers = of.ToDictionary(person => person.Id, person => person.ManagerId);
        for (var level = 0; level < MostLevels; level++)
        {
            var unread = managers.Values.OfType<string>().Where(id => !managers.ContainsKey(id)).Distinct().ToList();
            if (unread.Count == 0)
            {
                break;
            }

            var known = await people.GetAsync(unread, cancellation);
            foreach (var id in unread)
            {
                managers[id] = known.GetValueOrDefault(id)?.ManagerId;
            }
        }

        return managers;
    }

    private static List<string> ChainOf(string id, Dictionary<string, string?> managers)
    {
        var chain = new List<string>();
        for (var next = managers.GetValueOrDefault(id); next is not null && next != id && !chain.Contains(next); next = managers.GetValueOrDefault(next))
        {
            chain.Add(next);
        }

        return chain;
    }
}
