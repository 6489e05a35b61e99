using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Http;

/// <summary>Reads bodies without ever holding more than is allowed.</summary>
public static class RequestBody
{
    private const int ChunkBytes = 32 * 1024;

    /// <param name="request">The request.</param>
    /// <param name="maxBytes">The most that is read.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>The bytes; null when there are more than allowed, of which the rest is not read.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellation = default)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellation)) > 0)
        {
            if (body.Length + read > maxBytes)
            {
                return null;
            }

            body.Write(chunk, 0, read);
        }

        return body.ToArray();
    }
}
