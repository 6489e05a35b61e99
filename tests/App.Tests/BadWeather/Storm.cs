namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>While it blows, no call gets through.</summary>
internal sealed class Storm : IWeather
{
    public bool Blows { get; set; }

    public Task<T> PassAsync<T>(Func<Task<T>> call) =>
        Blows ? Task.FromException<T>(new IOException("The store does not answer: account=secret-account")) : call();
}
