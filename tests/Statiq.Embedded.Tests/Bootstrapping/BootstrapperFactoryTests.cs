using Statiq.App;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Bootstrapping;

public sealed class BootstrapperFactoryTests
{
    [Fact]
    public void Makes_a_new_bootstrapper_each_time() =>
        Assert.NotSame(
            Bootstrapper.Factory.CreateDefaultWithout([], TestSite.LeftOut),
            Bootstrapper.Factory.CreateDefaultWithout([], TestSite.LeftOut));

    [Fact]
    public void Refuses_a_command_line() =>
        Assert.Throws<ArgumentException>(
            () => Bootstrapper.Factory.CreateDefaultWithout(["preview"], TestSite.LeftOut));

    [Theory]
    [InlineData(DefaultFeatures.Logging)]
    [InlineData(DefaultFeatures.CustomCommands)]
    [InlineData(DefaultFeatures.ConfigurationFiles)]
    [InlineData(DefaultFeatures.EnvironmentVariables)]
    [InlineData(DefaultFeatures.Pipelines)]
    [InlineData(DefaultFeatures.Analyzers)]
    public void Refuses_a_feature_that_it_does_not_have(DefaultFeatures feature) =>
        Assert.Throws<ArgumentException>(
            () => Bootstrapper.Factory.CreateDefaultWithout([], TestSite.LeftOut & ~feature));

    [Fact]
    public void Refuses_to_leave_out_the_command_that_runs_pipelines() =>
        Assert.Throws<ArgumentException>(
            () => Bootstrapper.Factory.CreateDefaultWithout([], TestSite.LeftOut | DefaultFeatures.BuildCommands));

    [Fact]
    public void Lets_other_features_stay_or_go() =>
        Assert.NotNull(
            Bootstrapper.Factory.CreateDefaultWithout([], DefaultFeatures.All ^ DefaultFeatures.BuildCommands));
}
