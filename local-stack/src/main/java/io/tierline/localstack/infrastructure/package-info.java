/** Broker and database for tests: as processes of this machine, or in containers where Docker is. */
@NullMarked
package io.tierline.localstack.infrastructure;

import org.jspecify.annotations.NullMarked;
