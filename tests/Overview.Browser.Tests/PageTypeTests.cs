using Overview.Browser.Tests.Pages;

namespace Overview.Browser.Tests;

/// <summary>What holds for every type of page, in a real browser.</summary>
public sealed class PageTypeTests(PageReadings readings) : IClassFixture<PageReadings>
{
    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Has_no_fault_that_axe_can_find_in_light_or_dark_narrow_or_wide(string path) =>
        HasAsync(PageQuality.Accessible, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Has_no_faint_text_not_even_in_drawings(string path) => HasAsync(PageQuality.Legible, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Shows_where_the_keyboard_is(string path) => HasAsync(PageQuality.Focus, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Leaves_the_console_empty(string path) => HasAsync(PageQuality.Quiet, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Asks_only_its_own_host(string path) => HasAsync(PageQuality.OwnHost, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Keeps_the_content_security_policy_of_the_public_host(string path) => HasAsync(PageQuality.Policy, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Moves_nothing_while_it_loads(string path) => HasAsync(PageQuality.Steady, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Fits_a_screen_of_320_pixels(string path) => HasAsync(PageQuality.Narrow, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Has_room_for_text_of_twice_the_size(string path) => HasAsync(PageQuality.LargeText, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Loses_neither_text_nor_focus_in_forced_colours(string path) =>
        HasAsync(PageQuality.ForcedColours, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Stands_still_for_readers_who_ask_for_that(string path) => HasAsync(PageQuality.Still, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Prints_without_navigation_and_with_the_addresses_of_links(string path) =>
        HasAsync(PageQuality.Print, path);

    [Theory]
    [ClassData(typeof(PageTypes))]
    public Task Says_the_same_without_script(string path) => HasAsync(PageQuality.Scriptless, path);

    private async Task HasAsync(PageQuality quality, string path) =>
        Assert.Empty((await readings.OfAsync(path)).Faults(quality));
}
