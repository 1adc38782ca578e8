package io.tierline.localstack.demo;

import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.security.Secrets;
import io.tierline.localstack.security.TokenIssuer;
import io.tierline.localstack.security.TokenKeys;
import io.tierline.localstack.seed.SampleDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;

/**
 * The demo on a stack that runs.
 *
 * @param samples the sample directory's file
 */
public record Demo(StackDirectory directory, Ports ports, Path samples, PrintStream out) {
    /** How fast the clocks have to run: an hour in a second. */
    public static final int SPEED = 3600;

    /**
     * Lets the day happen and tells it.
     *
     * @return whether everything that it claims was seen
     */
    public boolean run() throws IOException, SQLException, InterruptedException {
        Secrets secrets = new Secrets(directory.secrets());
        DatabaseAccess access =
                DatabaseAccess.local(ports.of(Endpoint.DATABASE), secrets.password(DatabaseAccess.SUPERUSER));
        StoryClock clock = StoryClock.read(access, InstantSource.system());
        StackClient client = new StackClient();
        Desk desk = new Desk(client, ports.url(Endpoint.INTAKE), new TokenIssuer(new TokenKeys(secrets)));
        Narration narration = new Narration(out);
        Watch watch = new Watch(desk, client, ports, clock, narration);
        PhoneKeys phone = new PhoneKeys(client, ports.url(Endpoint.PHONE));
        out.printf("%nA day at the support desk, an hour in each second. Times are Tokyo's.%n");
        return new Day(desk, phone, watch, clock, narration, SampleDirectory.read(samples))
                .run()
                .print(out);
    }
}
