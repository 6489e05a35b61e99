using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People;

/// <summary>People, each in a partition of their own.</summary>
public sealed class PersonStore(IDocumentStore store)
{
    private static readonly Collection<Person> Collection = new("people");
    private static readonly Collection<PersonMail> Mails = new("people-by-mail");

    /// <summary>A person by id; null when unknown.</summary>
    public async Task<Person?> GetAsync(string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, id, id, cancellation))?.Value;

    /// <summary>Several people at once, those who are known.</summary>
    public async Task<IReadOnlyDictionary<string, Person>> GetAsync(IEnumerable<string> ids, CancellationToken cancellation = default)
    {
        var people = await Task.WhenAll(ids.Distinct().Select(id => GetAsync(id, cancellation)));
        return people.OfType<Person>().ToDictionary(person => person.Id);
    }

    /// <summary>Changes a person, or makes one, safely beside other writers.</summary>
    /// <param name="id">Who.</param>
    /// <param name="change">From how the person is (null when unknown) to how they shall be; the same instance or null leaves them.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public Task<Person?> UpdateAsync(string id, Func<Person?, Person?> change, CancellationToken cancellation = default) =>
        store.UpdateAsync(Collection, id, id, change, cancellation);

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
    public Task NoteMailAsync(string address, string personId, CancellationToken cancellation = default)
    {
        var id = MailIdOf(address);
        return store.UpsertAsync(Mails, id, id, new PersonMail(personId), cancellation);
    }

    // Addresses have signs that ids may not have.
    private static string MailIdOf(string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToLowerInvariant())));
}
