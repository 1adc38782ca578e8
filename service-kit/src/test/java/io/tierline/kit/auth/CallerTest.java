package io.tierline.kit.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.Actor;
import io.tierline.kit.database.RequestRole;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final Caller CUSTOMER = new Caller("default", "kim", Set.of("customer"), Optional.of("acme"));
    private static final Caller AGENT = new Caller("default", "lee", Set.of("agent"), Optional.empty());
    private static final Caller OPERATOR = new Caller("default", "max", Set.of("operator"), Optional.empty());

    @Test
    void seesOnlyItsOwnCustomer() {
        assertThat(CUSTOMER.maySee("acme")).isTrue();
        assertThat(CUSTOMER.maySee("globex")).isFalse();
        assertThat(AGENT.maySee("globex")).isTrue();
    }

    @Test
    void worksUnderTheRoleOfItsKind() {
        assertThat(CUSTOMER.databaseRole("intake")).isEqualTo(new RequestRole("intake_api", "default", "acme"));
        assertThat(AGENT.databaseRole("intake")).isEqualTo(new RequestRole("intake_staff", "default", ""));
    }

    @Test
    void isTheActorOfWhatItDoes() {
        assertThat(CUSTOMER.actor("web")).isEqualTo(new Actor(Actor.Kind.CUSTOMER, "kim", "web"));
        assertThat(AGENT.actor("phone").kind()).isEqualTo(Actor.Kind.AGENT);
        assertThat(OPERATOR.actor("api").kind()).isEqualTo(Actor.Kind.OPERATOR);
    }

    @Test
    void isNobodyWithoutARoleThatWeKnow() {
        Caller stranger = new Caller("default", "x", Set.of("admin"), Optional.empty());
        assertThat(stranger.isStaff()).isFalse();
        assertThat(stranger.maySee("acme")).isFalse();
        assertThat(stranger.databaseRole("intake")).isEqualTo(new RequestRole("intake_api", "default", ""));
    }
}
