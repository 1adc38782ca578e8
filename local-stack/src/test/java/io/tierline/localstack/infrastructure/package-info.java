@NullMarked
package io.tierline.localstack.infrastructure;

import org.jspecify.annotations.NullMarked;
