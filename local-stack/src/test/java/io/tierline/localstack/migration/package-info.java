/** What a person reads of a migration. */
@NullMarked
package io.tierline.localstack.migration;

import org.jspecify.annotations.NullMarked;
