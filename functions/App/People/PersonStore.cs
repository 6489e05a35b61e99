using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People;

/// <summary>People, each in a partition of their own.</summary>
public sealed class PersonStore(IDocumentStore store)
{
    // A matching round reads thousands: so many at once that it is quick, and not so many that a store is throttled.
    private const int AtATime = 64;

    internal static readonly Collection<Person> Collection = new("people", StoreContainer.People) { Personal = new SeenToBy<PersonPersonalData>() };
    internal static readonly Collection<PersonMail> Mails = new("people-by-mail", StoreContainer.People) { Personal = new SeenToBy<PersonPersonalData>() };
    internal static readonly Collection<PersonTrace> Traces = new("people-traces", StoreContainer.People) { Personal = new SeenToBy<PersonPersonalData>() };

    /// <summary>A person by id; null when unknown.</summary>
    public async Task<Person?> GetAsync(string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, id, id, cancellation))?.Value;

    /// <summary>Several people at once, those who are known.</summary>
    public async Task<IReadOnlyDictionary<string, Person>> GetAsync(IEnumerable<string> ids, CancellationToken cancellation = default)
    {
        var known = new Dictionary<string, Person>();
        foreach (var some in ids.Distinct().Chunk(AtATime))
        {
            foreach (var person in (await Task.WhenAll(some.Select(id => GetAsync(id, cancellation)))).OfType<Person>())
            {
                known.Add(person.Id, person);
            }
        }

        return known;
    }

    /// <summary>Changes a person, or makes one, safely beside other writers.</summary>
    /// <param name="id">Who.</param>
    /// <param name="change">From how the person is (null when unknown) to how they shall be; the same instance or null leaves them.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<Person?> UpdateAsync(string id, Func<Person?, Person?> change, CancellationToken cancellation = default)
    {
        Person? before = null;
        var after = await store.UpdateAsync(Collection, id, id, stored => change(before = stored), cancellation);
        await TraceManagersAsync(id, before, after, cancellation);
        return after;
    }

    /// <summary>The person who has an address now; null when nobody here does.</summary>
    public async Task<Person?> FindByMailAsync(string address, CancellationToken cancellation = default)
    {
        var id = MailIdOf(address);
        return (await store.GetAsync(Mails, id, id, cancellation))?.Value is { } noted
            && await GetAsync(noted.PersonId, cancellation) is { } person
            && string.Equals(person.Email, address, StringComparison.OrdinalIgnoreCase)
            ? person
            : null;
    }

    /// <summary>Notes whose an address is, before the person is saved: what is noted of an address that the person does not keep is not believed.</summary>
    public async Task NoteMailAsync(string address, string personId, CancellationToken cancellation = default)
    {
        var id = MailIdOf(address);
        if ((await store.GetAsync(Mails, id, id, cancellation))?.Value.PersonId != personId)
        {
            await store.CreateAsync(Traces, personId, $"mail:{id}", new PersonTrace(id, null), cancellation);
            await store.UpsertAsync(Mails, id, id, new PersonMail(personId), cancellation);
        }
    }

    /// <summary>Forgets a person: nobody has their addresses any more, nobody has them as manager, and there is no such person.</summary>
    public async Task ForgetAsync(string id, CancellationToken cancellation = default)
    {
        await foreach (var trace in store.AllAsync(Traces, id, cancellation: cancellation))
        {
            if (trace.Mail is { } mail)
            {
                if ((await store.GetAsync(Mails, mail, mail, cancellation))?.Value.PersonId == id)
                {
                    await store.DeleteAsync(Mails, mail, mail, cancellation);
                }

                await store.DeleteAsync(Traces, id, $"mail:{mail}", cancellation);
            }
            else
            {
                await store.UpdateAsync(Collection, trace.ReportId!, trace.ReportId!, report => WithoutManager(report, id), cancellation);
                await store.DeleteAsync(Traces, id, $"report:{trace.ReportId}", cancellation);
            }
        }

        // What leads to the person from their own managers.
        foreach (var manager in ManagersOf(await GetAsync(id, cancellation)))
        {
            await store.DeleteAsync(Traces, manager, $"report:{id}", cancellation);
        }

        await store.DeleteAsync(Collection, id, id, cancellation);
    }

    private async Task TraceManagersAsync(string id, Person? before, Person? after, CancellationToken cancellation)
    {
        var earlier = ManagersOf(before);
        var now = ManagersOf(after);

        // When nothing changed, it is noted all the same: a try before this one may have ended just before.
        foreach (var manager in ReferenceEquals(before, after) ? now : now.Except(earlier))
        {
            await store.CreateAsync(Traces, manager, $"report:{id}", new PersonTrace(null, id), cancellation);
        }

        foreach (var manager in earlier.Except(now))
        {
            await store.DeleteAsync(Traces, manager, $"report:{id}", cancellation);
        }
    }

    private static Person? WithoutManager(Person? report, string id) => report is null ? null : report with
    {
        Profile = report.Profile.ManagerId == id ? report.Profile with { ManagerId = null } : report.Profile,
        Directory = report.Directory?.ManagerId == id ? report.Directory with { ManagerId = null } : report.Directory,
    };

    private static IReadOnlyList<string> ManagersOf(Person? person) =>
        [.. new[] { person?.Profile.ManagerId, person?.Directory?.ManagerId }.OfType<string>().Distinct()];

    // Addresses have signs that ids may not have.
    private static string MailIdOf(string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToLowerInvariant())));
}

/// <summary>Whose an e-mail address is.</summary>
/// <param name="PersonId">The person who was last said to have it.</param>
public sealed record PersonMail(string PersonId);

/// <summary>Where else a person's id stands, kept by person: what an erasure would otherwise have to look through everybody for.</summary>
/// <param name="Mail">The key of a mail address under which the person is or was found; null when it is about a report.</param>
/// <param name="ReportId">Somebody who has or had the person as manager; null when it is about an address.</param>
public sealed record PersonTrace(string? Mail, string? ReportId);
