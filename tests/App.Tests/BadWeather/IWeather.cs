namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>What calls to a port pass through.</summary>
internal interface IWeather
{
    Task<T> PassAsync<T>(Func<Task<T>> call);
}
