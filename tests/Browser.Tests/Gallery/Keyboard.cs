using System.Text.Json;
using Microsoft.Playwright;

namespace ServerlessMentoring.Browser.Tests.Gallery;

/// <summary>Somebody without a mouse: goes through a page by Tab, fills in every field on the way and presses every button.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostStops = 400;

    // Radio buttons of one name are one stop; arrows go from one to the next.
    private const string WhereAmI = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body || at === document.documentElement) return 'null';
          const again = at.dataset.stop === 'now';
          document.querySelectorAll('[data-stop=now]').forEach(each => each.dataset.stop = 'before');
          at.dataset.stop = 'now';
          const ringed = each => { const style = each && getComputedStyle(each); return !!style && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'); };
          const place = at.getBoundingClientRect();
          return JSON.stringify({
            again,
            tag: at.tagName.toLowerCase(),
            type: at.type ?? '',
            name: `${at.tagName.toLowerCase()} ${at.name || at.id || at.textContent.trim().slice(0, 30)}`,
            isEmpty: !at.value || !at.validity?.valid,
            least: at.min ?? '',
            isChecked: !!at.checked,
            isOpen: !!at.parentElement?.open,
            posts: at.type === 'submit' && at.form?.method === 'post',
            isSeen: place.width > 0 && place.height > 0 && (ringed(at) || ringed(at.closest('label'))),
            left: place.left,
            right: place.right,
            top: place.top + scrollY,
          });
        }
        """;

    private const string NotReached = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
          .filter(each => !each.disabled && each.checkVisibility({ visibilityProperty: true }) && !each.dataset.stop)
          .filter(each => each.type !== 'radio' || ![...document.getElementsByName(each.name)].some(other => other.form === each.form && other.dataset.stop))
          .map(each => `${each.tagName.toLowerCase()} ${each.name || each.id || each.textContent.trim().slice(0, 30)} is never reached`)
        """;

    private readonly List<string> _faults = [];

    /// <summary>Goes through the whole page.</summary>
    /// <returns>What somebody without a mouse could not see or do.</returns>
    public async Task<IReadOnlyList<string>> WalkAsync()
    {
        // Nothing is to be taken away from under the walker: the answer leaves the page as it is.
        await page.RouteAsync("**/*", async route =>
        {
            if (route.Request.Method == "POST")
            {
                await route.FulfillAsync(new() { Status = 204 });
            }
            else
            {
                await route.ContinueAsync();
            }
        });
        KeyboardStop? last = null;
        for (var stops = 0; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (JsonSerializer.Deserialize<KeyboardStop?>(await page.EvaluateAsync<string>(WhereAmI), JsonSerializerOptions.Web) is not { } stop)
            {
                _faults.AddRange(await page.EvaluateAsync<string[]>(NotReached));
                return _faults;
            }

            if (!stop.Again)
            {
                Look(stop, last);
                await UseAsync(stop);
                last = stop;
            }
        }

        return [.. _faults, $"there is no way out of {last?.Name}"];
    }

    private void Look(KeyboardStop stop, KeyboardStop? last)
    {
        if (!stop.IsSeen)
        {
            _faults.Add($"{stop.Name} does not show that it has the focus");
        }

        // Another column may begin higher up.
        var isBelowOrAbove = last is not null && stop.Left < last.Right && last.Left < stop.Right;
        if (isBelowOrAbove && stop.Top < last!.Top - 8)
        {
            _faults.Add($"{stop.Name} comes after {last.Name}, but stands before it");
        }
    }

    private async Task UseAsync(KeyboardStop stop)
    {
        switch (stop)
        {
            case { Type: "radio" or "checkbox", IsChecked: false }:
                await page.Keyboard.PressAsync("Space");
                break;
            case { Tag: "summary", IsOpen: false }:
                await page.Keyboard.PressAsync("Enter");
                break;
            case { Tag: "select", IsEmpty: true }:
                await page.Keyboard.PressAsync("ArrowDown");
                break;
            case { Type: "datetime-local" or "date" or "time" or "number" or "text" or "textarea" or "email" or "url" or "search", IsEmpty: true }:
                await TypeAsync(stop);
                break;
            case { Posts: true }:
                await PressAsync(stop);
                break;
        }
    }

    // American, as the browser is set: the year takes six digits, so that one goes on by the arrow.
    private async Task TypeAsync(KeyboardStop stop)
    {
        // What was sent and refused is still there.
        await page.Keyboard.PressAsync("Control+A");
        const string Day = "11252026";
        const string Time = "1000A";
        await page.Keyboard.TypeAsync(stop.Type switch
        {
            "date" or "datetime-local" => Day,
            "time" => Time,
            "number" => stop.Least is "" ? "2" : stop.Least,
            "email" => "ada@example.com",
            "url" => "https://example.com",
            _ => "Two words",
        });
        if (stop.Type == "datetime-local")
        {
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.TypeAsync(Time);
        }

        if (await page.EvaluateAsync<bool>("() => !document.activeElement.value"))
        {
            _faults.Add($"{stop.Name} cannot be filled in");
        }
    }

    private async Task PressAsync(KeyboardStop stop)
    {
        var invalid = await page.EvaluateAsync<string?>("() => { const form = document.querySelector('[data-stop=now]').form; return form.noValidate || form.checkValidity() ? null : form.querySelector(':invalid').name; }");
        if (invalid is not null)
        {
            _faults.Add($"{stop.Name} does not send: {invalid} is wanted");
            return;
        }

        // Listened for from before the key is pressed: on a fast machine the request is over before anybody could begin to wait for it.
        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("Enter"), request => request.Method == "POST");
    }
}
