using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Choice;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>
/// Direct requests: a book for each mentee and program, and a way to it for each mentor. The book alone says what is;
/// the way, and what is on the list of what is due, are written before it and may say too much.
/// </summary>
public sealed class RequestStore(IDocumentStore store, DueList list)
{
    internal static readonly Collection<RequestBook> Books = new("requests", StoreContainer.Choice, book => book.ExpiresAt)
    {
        Personal = new SeenToBy<ChoicePersonalData>(),
    };

    internal static readonly Collection<RequestRef> Refs = new("request-refs", StoreContainer.Choice, reference => reference.ForgetAt)
    {
        Personal = new SeenToBy<ChoicePersonalData>(),
    };

    /// <summary>A mentee's book; null before their first request.</summary>
    public async Task<RequestBook?> BookAsync(string programId, string menteeId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Books, programId, menteeId, cancellation))?.Value;

    /// <summary>A program's books, page by page, in the order of the mentees' ids.</summary>
    public Task<DocumentPage<Stored<RequestBook>>> ListAsync(
        string programId, int pageSize, string? continuation, CancellationToken cancellation = default) =>
        store.QueryAsync(Books, programId, [], pageSize, continuation, cancellation);

    /// <summary>All books of a program.</summary>
    public IAsyncEnumerable<RequestBook> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Books, programId, cancellation: cancellation);

    /// <summary>Changes a book safely beside other writers.</summary>
    /// <param name="programId">The program.</param>
    /// <param name="menteeId">The mentee.</param>
    /// <param name="change">From the book as it is (an empty one when there is none) to the book as it shall be; the same instance leaves it.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public Task<RequestBook?> UpdateAsync(
        string programId, string menteeId, Func<RequestBook, RequestBook> change, CancellationToken cancellation = default) =>
        store.UpdateAsync(
            Books,
            programId,
            menteeId,
            before =>
            {
                var book = before ?? new RequestBook(programId, menteeId, []);
                var after = change(book);
                return ReferenceEquals(after, book) ? before : after;
            },
            cancellation);

    /// <summary>Where a mentor's request is; null when there is none by this id.</summary>
    public async Task<RequestRef?> RefAsync(string mentorId, string requestId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Refs, mentorId, requestId, cancellation))?.Value;

    /// <summary>Where the requests to a mentor are, also those that are closed.</summary>
    public IAsyncEnumerable<RequestRef> RefsAsync(string mentorId, CancellationToken cancellation = default) =>
        store.AllAsync(Refs, mentorId, cancellation: cancellation);

    /// <summary>Whether anybody has asked a mentor lately.</summary>
    public async Task<bool> IsAskedAsync(string mentorId, CancellationToken cancellation = default) =>
        (await store.QueryAsync(Refs, mentorId, [], 1, null, cancellation)).Items.Count > 0;

    /// <summary>Notes for a mentor where a request is.</summary>
    public Task NoteAsync(string mentorId, RequestRef reference, CancellationToken cancellation = default) =>
        store.UpsertAsync(Refs, mentorId, reference.RequestId, reference, cancellation);

    /// <summary>Forgets a mentee's book and what leads to it.</summary>
    public async Task ForgetAsync(RequestBook book, CancellationToken cancellation = default)
    {
        foreach (var request in book.Requests)
        {
            await store.DeleteAsync(Refs, request.MentorId, request.Id, cancellation);
            await list.RemoveAsync<RequestDue>(request.Id, cancellation);
        }

        await store.DeleteAsync(Books, book.ProgramId, book.MenteeId, cancellation);
    }

    /// <summary>Forgets what leads to the requests to a mentor.</summary>
    public async Task ForgetRefsAsync(string mentorId, CancellationToken cancellation = default)
    {
        await foreach (var reference in RefsAsync(mentorId, cancellation))
        {
            await store.DeleteAsync(Refs, mentorId, reference.RequestId, cancellation);
        }
    }
}
