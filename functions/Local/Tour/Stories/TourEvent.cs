namespace ServerlessMentoring.Local.Tour;

/// <summary>Something that comes from outside the asks: HR, the owner, or a person by their own wish.</summary>
/// <param name="Day">Days after the start of the tour's clock.</param>
/// <param name="Happen">Makes it happen.</param>
internal sealed record TourEvent(int Day, Func<TourActs, CancellationToken, Task> Happen)
{
    public static IReadOnlyList<TourEvent> All { get; } =
    [
        new(90, (acts, token) => acts.OwnerEndsAsync("lotte.jansen", "Graham moves to another company of the group.", token)),
        new(96, (acts, token) => acts.EndsAsync("julia.nowak", "I have found my way, thank you. The time is better spent on somebody newer.", token)),
        new(97, (acts, token) => acts.WithdrawnAsync("jamal.wright", token)),
        new(98, (acts, token) => acts.LeftAsync("viktor.horvat", token)),
        new(100, (acts, token) => acts.EnrolledAsync(["nadia.petrov", "jack.turner", "lucia.romano", "wei.chen", "asha.menon"], token)),
        new(101, (acts, token) => acts.AsksForAsync("nadia.petrov", "katrin.sommer", "You have done what everybody says cannot be done: part time, and promoted. How?", token)),
        new(101, (acts, token) => acts.AsksForAsync("asha.menon", "sanjay.iyer", "How far can one go here without leading people?", token)),
        new(101, (acts, token) => acts.PausesAsync("catherine.moreau", 21, "The annual figures. Three weeks, then gladly again.", token)),
        new(101, (acts, token) => acts.StrayAsync(token)),
        new(102, (acts, token) => acts.AnswersRequestAsync("katrin.sommer", true, null, token)),
        new(103, (acts, token) => acts.OnLeaveAsync("ben.carter", token)),
        new(103, (acts, token) => acts.AnswersRequestAsync("sanjay.iyer", false, "I report on her department, and would not be free to speak.", token)),
        new(104, (acts, token) => acts.OnLeaveAsync("gabriela.nunes", token)),
        new(105, (acts, token) => acts.EnrolledAsync(["yusuf.kaya", "chiara.bianchi"], token)),
        new(105, (acts, token) => acts.BouncesAsync("stefan.vogel", token)),
        new(106, (acts, token) => acts.OnLeaveAsync("hassan.demir", token)),
        new(108, (acts, token) => acts.EnrolledAsync(["grace.adeyemi", "hannes.roth", "priyanka.rao"], token)),
        new(108, (acts, token) => acts.AsksForAsync("jack.turner", "beatrix.hall", "You have changed fields three times. I would like to do it once, and not too late.", token)),
        new(109, (acts, token) => acts.RunsRoundAsync(TourPrograms.NewManagers, token)),
        new(109, (acts, token) => acts.DisputesAsync("omar.haddad", "I was ill that day, and we did not meet.", token)),
        new(109, async (acts, token) =>
        {
            await acts.LeavesInAsync("emily.clarke", 14, token);
            await acts.PublishesAsync(
                TourPrograms.Buddies, "The first of you have come to the end of their twelve weeks. Here is what they say. Thank you, all of you!", token);
        }),
    ];
}
